using System;
using System.CommandLine;

namespace RecordingPac.Verbs;

/// <summary>Options that more than one verb has.</summary>
internal static class Options
{
    public static Option<string> Environment() => new("--environment");

    public static Option<bool> Async() => new("--async");

    /// <summary>In minutes.</summary>
    public static Option<int> MaxAsyncWaitTime() => new("--max-async-wait-time") { DefaultValueFactory = _ => 60 };

    public static Option<string> Needed(string name) => new(name) { Required = true };

    /// <summary>Options that are taken and left alone: nothing that is tested depends on them.</summary>
    public static Command Taking(this Command verb, params string[] options)
    {
        foreach (var option in options)
            verb.Add(new Option<string>(option) { Arity = ArgumentArity.ZeroOrOne });
        return verb;
    }

    public static TimeSpan Limit(this ParseResult parsed) => TimeSpan.FromMinutes(parsed.GetValue<int>("--max-async-wait-time"));
}
