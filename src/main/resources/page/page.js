"use strict";
// What every page needs: its data, its sentences in the chosen language, and elements made without any markup.

const page = (() => {
  const root = document.documentElement;
  const words = JSON.parse(document.getElementById("words").textContent);
  const data = JSON.parse(document.getElementById("data").textContent);
  const heard = [];

  function language() {
    return root.lang === "en" ? "en" : "zh";
  }

  function both(said) {
    return said[language()];
  }

  // Sentences of the bundles; arguments stand in for {0}, {1} …
  function say(key, ...values) {
    return both(words[key]).replace(/\{(\d)\}/g, (whole, number) => String(values[number] ?? ""));
  }

  // An element; texts in it are texts, whatever they hold.
  function make(name, properties, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (value === null || value === undefined) {
        continue;
      }
      if (key === "css") {
        element.className = value;
      } else {
        element.setAttribute(key, value);
      }
    }
    element.append(...children.filter((child) => child !== null && child !== ""));
    return element;
  }

  // Called now and whenever the language changes.
  function inEveryLanguage(show) {
    heard.push(show);
    show();
  }

  function links() {
    return document.querySelectorAll('a[href*=".html"]');
  }

  // The address carries the choice along: storage is not shared between files on a disk.
  function withLanguage(href) {
    const [path, anchor] = href.split("#");
    const [file, query] = path.split("?");
    const wanted = new URLSearchParams(query);
    if (chosen) {
      wanted.set("lang", root.lang);
    }
    const asked = wanted.toString();
    return file + (asked ? "?" + asked : "") + (anchor === undefined ? "" : "#" + anchor);
  }

  function speak(lang) {
    root.lang = lang;
    document.querySelectorAll("[data-language]").forEach((button) => {
      button.setAttribute("aria-pressed", String(button.dataset.language === lang));
    });
    heard.forEach((show) => show());
    links().forEach((link) => link.setAttribute("href", withLanguage(link.getAttribute("href"))));
  }

  function wanted() {
    const asked = new URLSearchParams(location.search).get("lang");
    if (asked === "en" || asked === "zh-CN") {
      return asked;
    }
    return (navigator.language || "").startsWith("zh") ? "zh-CN" : "en";
  }

  let chosen = new URLSearchParams(location.search).has("lang");
  document.querySelectorAll("[data-language]").forEach((button) => {
    button.addEventListener("click", () => {
      chosen = true;
      speak(button.dataset.language);
    });
  });
  speak(wanted());

  return { data, language, both, say, make, inEveryLanguage, withLanguage };
})();

const { say, make } = page;
