using System;
using System.Collections;
using System.IO;
using System.Linq;
using System.Text.Json;

// Stands in for pac in tests: writes down how it was called, and ends as it is told. PAC_RECORD names the file, PAC_FAIL the verb that fails,
// PAC_REPORT a file that "solution check" leaves in its output folder.
var record = Environment.GetEnvironmentVariable("PAC_RECORD") ?? throw new InvalidOperationException("PAC_RECORD is not set.");
var settings = args.SkipWhile(argument => argument != "--settings-file").Skip(1).FirstOrDefault();
var call = new
{
    Arguments = args,
    // A file that is gone when the call is over.
    Settings = settings is null ? null : File.ReadAllText(settings),
    Environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal).ToArray(),
};
File.AppendAllText(record, JsonSerializer.Serialize(call) + Environment.NewLine);
if (args is ["solution", "check", ..] && Environment.GetEnvironmentVariable("PAC_REPORT") is { } report)
    File.Copy(report, Path.Combine(args[Array.IndexOf(args, "--outputDirectory") + 1], "report.sarif"));
if (args.Length > 1 && args[1] == Environment.GetEnvironmentVariable("PAC_FAIL"))
{
    Console.Error.WriteLine($"{args[1]} was refused");
    return 1;
}

Console.WriteLine("done");
return 0;
