using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace RecordingPac;

/// <summary>Writes down each call. PAC_RECORD names the file, PAC_FAIL the verb that fails, PAC_HANG the one that never ends.</summary>
internal static class Recording
{
    /// <summary>Takes a call down.</summary>
    /// <returns>Whether it goes on.</returns>
    public static async Task<bool> TakeAsync(string[] arguments)
    {
        var record = Environment.GetEnvironmentVariable("PAC_RECORD") ?? throw new InvalidOperationException("PAC_RECORD is not set.");
        var settings = arguments.SkipWhile(argument => argument != "--settings-file").Skip(1).FirstOrDefault();
        // A serializer would be most of the time that a call takes.
        using var call = new MemoryStream();
        using (var json = new Utf8JsonWriter(call))
        {
            json.WriteStartObject();
            Write(json, "Arguments", arguments);
            // A file that is gone when the call is over.
            json.WriteString("Settings", settings is null ? null : File.ReadAllText(settings));
            json.WriteNumber("Process", Environment.ProcessId);
            Write(json, "Environment", Environment.GetEnvironmentVariables().Keys.Cast<string>().Order(StringComparer.Ordinal));
            json.WriteEndObject();
        }

        call.Write("\n"u8);
        File.AppendAllBytes(record, call.ToArray());
        if (Is(arguments, "PAC_HANG"))
            await Task.Delay(Timeout.Infinite);
        if (!Is(arguments, "PAC_FAIL"))
            return true;
        Console.Error.WriteLine($"Error: {arguments[1]} was refused");
        return false;
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static bool Is(string[] arguments, string variable) => arguments.Length > 1 && arguments[1] == Environment.GetEnvironmentVariable(variable);
}
