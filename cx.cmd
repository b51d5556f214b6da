@echo off
rem Starts CX Advisor on Windows. Untested there: written from the documentation, kept plain. Corrections are welcome.
rem Builds on first use with Maven; takes JAVA_HOME, otherwise the java on the PATH, which must be of version 17 or newer.
setlocal
set "HOME_OF_CX=%~dp0"
set "JAR=%HOME_OF_CX%target\cx-advisor.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

if not exist "%JAR%" (
    echo cx: building on first use, which takes a minute or two 1>&2
    pushd "%HOME_OF_CX%"
    call mvn -q -B -Dstyle.color=never -DskipTests package > "%TEMP%\cx-build.log" 2>&1
    popd
    if not exist "%JAR%" (
        type "%TEMP%\cx-build.log" 1>&2
        echo cx: the build failed 1>&2
        exit /b 2
    )
)

set "SHELL_JARS="
set "COMPILE_JARS="
set "KEYBOARD="
set "SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%a in (%*) do (
    if "%%~a"=="shell" (
        set "SHELL_JARS=;%HOME_OF_CX%target\lib\shell\*"
        set "COMPILE_JARS=;%HOME_OF_CX%target\lib\compile\*"
        set "KEYBOARD=-Dcx.keyboard=true"
        set "SPEED="
    )
    if "%%~a"=="--rules" set "COMPILE_JARS=;%HOME_OF_CX%target\lib\compile\*"
    if "%%~a"=="rules" set "COMPILE_JARS=;%HOME_OF_CX%target\lib\compile\*"
)
set "CLASS_PATH=%JAR%%SHELL_JARS%%COMPILE_JARS%"

"%JAVA%" %SPEED% -Xshare:auto -Xlog:disable -Dfile.encoding=UTF-8 %KEYBOARD% -cp "%CLASS_PATH%" org.cxadvisor.Main %*
exit /b %ERRORLEVEL%
