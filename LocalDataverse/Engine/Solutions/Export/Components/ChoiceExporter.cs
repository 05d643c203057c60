using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Global choices.</summary>
internal sealed class ChoiceExporter : IComponentExporter
{
    public int Type => ComponentTypes.OptionSet;

    public void Export(ExportContext context, Guid id)
    {
        var choice = context.Metadata.Choice(id)!;
        var element = context.Item(Type, id, () => new XElement(
            "optionset",
            new XAttribute("Name", choice.Name),
            new XElement("OptionSetType", "picklist"),
            new XElement("IsGlobal", "1"),
            new XElement("IntroducedVersion", choice.IntroducedVersion ?? "1.0"),
            new XElement("IsCustomizable", "1"),
            LabelElements.Of("displaynames", "displayname", choice.DisplayNames),
            LabelElements.Of("Descriptions", "Description", choice.Descriptions),
            new XElement("options")));
        if ((element.Child("options") ?? element.Child("states") ?? element.Child("statuses")) is { } options) Write(options, choice.Options);
    }

    /// <summary>Brings a list of options to what it is now; what an option says beside value and labels stays.</summary>
    public static void Write(XElement list, IReadOnlyList<OptionDefinition> options)
    {
        var there = list.Elements().ToLookup(o => o.Attr("value"));
        foreach (var option in options)
        {
            var value = RowElements.Text(option.Value);
            if (there[value].FirstOrDefault() is not { } element)
            {
                list.Add(element = new XElement(
                    "option",
                    new XAttribute("value", value!),
                    option.State is { } state ? new XAttribute("state", state) : null,
                    option.DefaultStatus is { } status ? new XAttribute("defaultstatus", status) : null,
                    option.TransitionData is { } transitions ? new XAttribute("TransitionData", transitions) : null,
                    new XElement("labels")));
            }
            if (element.Child("labels") is { } labels && !Labels.Read(labels).OrderBy(l => l.Key).SequenceEqual(option.Labels.OrderBy(l => l.Key))) labels.ReplaceWith(LabelElements.Of("labels", "label", option.Labels));
        }
        var kept = options.Select(o => RowElements.Text(o.Value)).ToHashSet();
        foreach (var gone in list.Elements().Where(o => !kept.Contains(o.Attr("value"))).ToList()) gone.Remove();
    }
}
