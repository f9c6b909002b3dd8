@echo off
rem asp: the command line of the ASP calls library (after "mvn package", which builds it). Not tested.
rem Exit code 69: the program could not be started. It says 91 for a verdict of --fail-on, since Java says 1 for itself.
setlocal
set "TARGET=%~dp0asp-cli\target"
if not exist "%TARGET%\asp.jar" (
  echo asp: not built yet; run "mvn package" in the project's folder 1>&2
  exit /b 69
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined JAVA_HOME if not exist "%JAVA_HOME%\bin\java.exe" goto unstarted
set "ARCHIVE="
if exist "%TARGET%\asp.jsa" set ARCHIVE=-Xlog:disable "-XX:SharedArchiveFile=%TARGET%\asp.jsa"
set "LOCALE=%LC_ALL%"
if not defined LOCALE set "LOCALE=%LC_MESSAGES%"
if not defined LOCALE set "LOCALE=%LANG%"
set "MORE="
if defined ASP_CLASSPATH set "MORE=;%ASP_CLASSPATH%"
set "COMPILER=-XX:TieredStopAtLevel=1"
echo " %* " | find " bulk " >nul && set "COMPILER="
echo " %* " | find " web " >nul && set "COMPILER="
"%JAVA%" %COMPILER% -XX:+UseSerialGC "-Dasp.locale=%LOCALE%" -Dasp.matched=91 -XX:+DisplayVMOutputToStderr %ARCHIVE% %ASP_JAVA_OPTS% -cp "%TARGET%\asp.jar%MORE%" fr.tempspartage.cli.Asp %*
set "CODE=%ERRORLEVEL%"
if %CODE%==91 exit /b 1
if %CODE%==1 goto unstarted
if %CODE%==9009 goto unstarted
exit /b %CODE%
:unstarted
echo asp: Java could not be started: %JAVA%; check JAVA_HOME ^(17 or later^) and ASP_JAVA_OPTS 1>&2
exit /b 69
