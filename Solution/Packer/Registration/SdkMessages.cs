using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.IO;

namespace SolutionPacker.Registration;

/// <summary>The platform messages whose fixed ids are known (sdkmessages.tsv).</summary>
internal static class SdkMessages
{
    private static readonly FrozenDictionary<string, SdkMessage> All = Load();

    /// <summary>The message of that name (case matters, as on the platform's own messages), or null.</summary>
    public static SdkMessage? Find(string name) => All.GetValueOrDefault(name);

    private static FrozenDictionary<string, SdkMessage> Load()
    {
        using var stream = typeof(SdkMessages).Assembly.GetManifestResourceStream("sdkmessages.tsv")
            ?? throw new InvalidOperationException("The resource sdkmessages.tsv is missing from the packer.");
        using var reader = new StreamReader(stream);
        var messages = new Dictionary<string, SdkMessage>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Length == 0)
                continue;
            var cells = line.Split('\t');
            messages.Add(cells[0], new SdkMessage(cells[0], Guid.Parse(cells[1]), cells[2].Length == 0 ? null : cells[2]));
        }

        return messages.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
