using System;
using System.Diagnostics;
using RecordingPac;

// Stands in for pac in tests. It takes the documented verbs and options, writes down how it was called, and, signed in (PAC_PROFILE), does with the Web API of an
// environment what pac does. What it is told beside that: Recording.
if (!await Recording.TakeAsync(args))
    return 1;
// It stands in for dotnet, too: it builds nothing, and starts programs where somebody is signed in. Where nothing is to be done, the options aren't read: tests compare them
// with the table themselves, and start it often.
if (args is ["build", ..] || (!Profile.IsUsed && args is not ["solution", "check", ..]))
    return 0;
if (args[0].EndsWith(".dll", StringComparison.Ordinal))
{
    using var process = Process.Start("dotnet", args);
    await process.WaitForExitAsync();
    return process.ExitCode;
}

return await PacCommand.Create().Parse(args).InvokeAsync();
