using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Tables;

/// <summary>Reads the options of an optionset element: options, states or statuses.</summary>
internal static class OptionReader
{
    /// <summary>The options, in their order.</summary>
    public static IReadOnlyList<OptionDefinition> Read(XElement optionSet)
    {
        var list = optionSet.Child("options") ?? optionSet.Child("states") ?? optionSet.Child("statuses");
        return list?.Elements().Select(o => ReadOption(o, optionSet)).ToList() ?? [];
    }

    /// <summary>The options of two lists by value: those of the second win, what only the first has stays.</summary>
    public static IReadOnlyList<OptionDefinition> Merge(IReadOnlyList<OptionDefinition> existing, IReadOnlyList<OptionDefinition> added)
    {
        var values = added.Select(o => o.Value).ToHashSet();
        return [.. existing.Where(o => !values.Contains(o.Value)), .. added];
    }

    private static OptionDefinition ReadOption(XElement option, XElement optionSet)
    {
        var value = Number(option, "value") ?? throw new SolutionImportException($"The choice {optionSet.Attr("Name")} has an option without a number: value='{option.Attr("value")}'.");
        return new OptionDefinition
        {
            Value = value,
            Labels = Labels.Read(option.Child("labels")),
            State = Number(option, "state"),
            TransitionData = option.Attr("TransitionData") is { Length: > 0 } transitions ? transitions : null,
            DefaultStatus = Number(option, "defaultstatus"),
        };
    }

    private static int? Number(XElement option, string attribute) =>
        int.TryParse(option.Attr(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
