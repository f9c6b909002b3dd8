@echo off
rem asp: the command line of the ASP calls library (after "mvn package", which builds it). Not tested.
setlocal
set "TARGET=%~dp0asp-cli\target"
if not exist "%TARGET%\lib" (
  echo asp: not built yet; run "mvn package" in the project's folder 1>&2
  exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "ARCHIVE="
if exist "%TARGET%\asp.jsa" set ARCHIVE=-Xlog:disable "-XX:SharedArchiveFile=%TARGET%\asp.jsa"
set "LOCALE=%LC_ALL%"
if not defined LOCALE set "LOCALE=%LC_MESSAGES%"
if not defined LOCALE set "LOCALE=%LANG%"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Dasp.locale=%LOCALE%" %ARCHIVE% %ASP_JAVA_OPTS% -cp "%TARGET%\*;%TARGET%\lib\*" fr.tempspartage.cli.Asp %*
exit /b %ERRORLEVEL%
