using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Tables;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Global choices: the node optionsets.</summary>
internal sealed class ChoiceImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["optionsets"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("optionsets"))
        {
            var choice = Read(element, context);
            context.Session.PutChoice(choice);
            foreach (var table in context.Metadata.Tables.Where(t => t.Columns.Values.Any(c => Uses(c, choice))).ToList())
                context.Session.PutTable(table with { Columns = TableDefinition.Index(table.Columns.Values.Select(c => Uses(c, choice) ? c with { Options = choice.Options } : c)) });
            context.Components.Add(ComponentTypes.OptionSet, MetadataIds.Choice(choice.Name), choice.Name);
            context.Report.Done("optionset", choice.Name);
        }
    }

    private static bool Uses(ColumnDefinition column, ChoiceDefinition choice) => string.Equals(column.GlobalChoice, choice.Name, System.StringComparison.OrdinalIgnoreCase);

    private static ChoiceDefinition Read(XElement element, ImportContext context)
    {
        var name = element.Attr("Name") ?? throw new SolutionImportException("customizations.xml: an optionset has no Name.");
        var options = OptionReader.Read(element);
        var existing = context.Metadata.TryGetChoice(name, out var there) ? there : null;
        return new ChoiceDefinition
        {
            Name = name,
            DisplayNames = Labels.Read(element.Child("displaynames")),
            Descriptions = Labels.Read(element.Child("Descriptions")),
            // An import adds and changes options; what is stored in rows must keep its meaning, so none goes.
            Options = existing is null ? options : OptionReader.Merge(existing.Options, options),
            IntroducedVersion = existing?.IntroducedVersion ?? element.Text("IntroducedVersion"),
            IsCustom = existing?.IsCustom ?? true,
            IsManaged = existing?.IsManaged ?? false,
            Restrictions = Restrictions.Read(element),
        };
    }
}
