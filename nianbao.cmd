@echo off
rem Starts nianbao on Windows: builds it first if there is no jar or the sources are newer, and prepares a quick start
rem once for each build and JDK (made aside and renamed), as ./nianbao does elsewhere. Not run by the project's tests.
rem Its own messages go to stderr; it hands on the program's exit code, and ends with 3 where it cannot start it.
setlocal EnableExtensions DisableDelayedExpansion
set "OLDEST_JAVA=17"
set "NIANBAO_HOME=%~dp0"
set "NIANBAO_HOME=%NIANBAO_HOME:~0,-1%"
set "JAR=%NIANBAO_HOME%\target\nianbao.jar"

rem ---- language and charset: the language from Windows' display language, the console in UTF-8 while we run
for /f "tokens=2 delims=:" %%C in ('chcp') do set "OLD_CODE_PAGE=%%C"
set "OLD_CODE_PAGE=%OLD_CODE_PAGE: =%"
set "OLD_CODE_PAGE=%OLD_CODE_PAGE:.=%"
if not defined NIANBAO_LANG (
  for /f "tokens=3" %%L in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul ^| findstr LocaleName') do set "LOCALE_NAME=%%L"
)
if not defined NIANBAO_LANG (
  set "NIANBAO_LANG=en"
  if /i "%LOCALE_NAME:~0,2%"=="zh" set "NIANBAO_LANG=zh"
)
chcp 65001 >nul

rem ---- Java: JAVA_HOME if it is new enough, else the one on the path
set "JAVA="
set "JAVA_FOUND="
if defined JAVA_HOME call :try_java "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :try_java "%%J"
if not defined JAVA (
  call :say "nianbao needs Java %OLDEST_JAVA% or later%JAVA_FOUND%: please install a JDK %OLDEST_JAVA% or later, for example from https://adoptium.net, or point JAVA_HOME to one." "nianbao 需要 Java %OLDEST_JAVA% 或更高版本%JAVA_FOUND%：请安装 JDK %OLDEST_JAVA% 或更高版本（例如 https://adoptium.net ），或将 JAVA_HOME 指向它。"
  set "CODE=3"
  goto :end
)

rem ---- the build, aside; the key of the quick start: hash of the jar and version of Java
for /f "tokens=1,2 delims=|" %%A in ('powershell -NoProfile -ExecutionPolicy Bypass -Command "& { $h = $env:NIANBAO_HOME; $s = Join-Path $h 'target\nianbao.jar.original'; $j = $env:JAR; $old = (-not (Test-Path -LiteralPath $j)) -or (-not (Test-Path -LiteralPath $s)); if (-not $old) { $t = (Get-Item -LiteralPath $s).LastWriteTimeUtc; $old = [bool](Get-ChildItem -Recurse -LiteralPath (Join-Path $h 'src\main'), (Join-Path $h 'mappings'), (Join-Path $h 'pom.xml') | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) }; if ($old) { 'build|' } else { 'run|' + (Get-FileHash -LiteralPath $j).Hash.Substring(0, 16).ToLower() } }"') do (
  set "STATE=%%A"
  set "HASH=%%B"
)
if "%STATE%"=="run" goto :prepare

call :say "Building nianbao (the first time, Maven downloads its libraries, which takes some minutes) ..." "正在构建 nianbao（第一次构建时 Maven 需要下载依赖库，约需几分钟）……"
set "ASIDE=%NIANBAO_HOME%\target\build.%RANDOM%%RANDOM%"
mkdir "%ASIDE%" 2>nul
pushd "%NIANBAO_HOME%"
call "%NIANBAO_HOME%\mvnw.cmd" -q -B -Dquick "-Dnianbao.target=%ASIDE%" resources:resources compiler:compile jar:jar spring-boot:repackage 1>&2 <nul
popd
if not exist "%ASIDE%\nianbao.jar" (
  call :say "The build failed; mvnw.cmd package shows all of it." "构建失败；运行 mvnw.cmd package 可查看详情。"
  rmdir /s /q "%ASIDE%" 2>nul
  set "CODE=3"
  goto :end
)
move /y "%ASIDE%\nianbao.jar" "%JAR%" >nul
move /y "%ASIDE%\nianbao.jar.original" "%JAR%.original" >nul
rmdir /s /q "%ASIDE%" 2>nul
for /f "delims=" %%H in ('powershell -NoProfile -Command "(Get-FileHash -LiteralPath $env:JAR).Hash.Substring(0, 16).ToLower()"') do set "HASH=%%H"

:prepare
set "LAUNCH=%NIANBAO_HOME%\target\launch"
set "KEY=%HASH%-%JAVA_VERSION%"
set "APP="
if exist "%LAUNCH%\%KEY%" set /p APP=<"%LAUNCH%\%KEY%"
if defined APP if exist "%LAUNCH%\%APP%\nianbao.jar" goto :run
set "APP=%KEY%.%RANDOM%%RANDOM%"
mkdir "%LAUNCH%\%APP%" 2>nul || goto :plain
call :say "Preparing a quick start (once for each build) ..." "正在准备快速启动（每次构建后一次）……"
"%JAVA%" -Djarmode=tools -jar "%JAR%" extract --destination "%LAUNCH%\%APP%" >nul 2>&1 <nul
if not exist "%LAUNCH%\%APP%\nianbao.jar" goto :plain
call :train >nul 2>&1
>"%LAUNCH%\%APP%\name" echo %APP%
move /y "%LAUNCH%\%APP%\name" "%LAUNCH%\%KEY%" >nul

:run
set "PROGRAM=%LAUNCH%\%APP%\nianbao.jar"
set "ARCHIVE_OF_CLASSES="
if exist "%LAUNCH%\%APP%\nianbao.jsa" set ARCHIVE_OF_CLASSES="-XX:SharedArchiveFile=%LAUNCH%\%APP%\nianbao.jsa"
goto :start

:plain
set "PROGRAM=%JAR%"
set "ARCHIVE_OF_CLASSES="

:start
set "COMPILER="
if not "%~1"=="" if /i not "%~1"=="import" if /i not "%~1"=="script" if not "%~1"=="-" set "COMPILER=-XX:TieredStopAtLevel=1"
call :options
"%JAVA%" %ARCHIVE_OF_CLASSES% %COMPILER% %OPTIONS% -jar "%PROGRAM%" %*
set "CODE=%ERRORLEVEL%"

:end
chcp %OLD_CODE_PAGE% >nul
exit /b %CODE%

:say
if /i "%NIANBAO_LANG:~0,2%"=="zh" (echo %~2>&2) else (echo %~1>&2)
exit /b 0

:try_java
if not exist "%~1" exit /b 1
set "VERSION="
for /f "tokens=3" %%V in ('""%~1" -version 2>&1 | findstr /c:"version """') do if not defined VERSION set "VERSION=%%~V"
if not defined VERSION exit /b 1
for /f "tokens=1,2 delims=." %%M in ("%VERSION%") do (
  set "FEATURE=%%M"
  if "%%M"=="1" set "FEATURE=%%N"
)
if %FEATURE% LSS %OLDEST_JAVA% (
  set "JAVA_FOUND= (%VERSION%)"
  exit /b 1
)
set "JAVA=%~1"
set "JAVA_VERSION=%VERSION%"
exit /b 0

:options
set "OPTIONS=-Xlog:disable -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Djava.awt.headless=true"
if %FEATURE% GEQ 22 set "OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED"
exit /b 0

:train
setlocal
call :options
set "NIANBAO_ARCHIVE=%LAUNCH%\%APP%\training"
set "NIANBAO_LANG=en"
"%JAVA%" "-XX:ArchiveClassesAtExit=%LAUNCH%\%APP%\nianbao.jsa" -XX:TieredStopAtLevel=1 %OPTIONS% -jar "%LAUNCH%\%APP%\nianbao.jar" reports <nul
rmdir /s /q "%LAUNCH%\%APP%\training" 2>nul
exit /b 0
