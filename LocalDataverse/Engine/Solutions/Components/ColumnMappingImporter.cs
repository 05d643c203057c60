using System.Collections.Generic;
using LocalDataverse.Engine.Solutions.Files;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Column mappings: the node EntityMaps. InitializeFrom follows them.</summary>
internal sealed class ColumnMappingImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["EntityMaps"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("EntityMaps"))
        {
            var source = element.Text("EntitySource")?.ToLowerInvariant() ?? throw new SolutionImportException("customizations.xml: an EntityMap has no EntitySource.");
            var target = element.Text("EntityTarget")?.ToLowerInvariant() ?? throw new SolutionImportException("customizations.xml: an EntityMap has no EntityTarget.");
            var name = $"{source} to {target}";
            if (!context.Metadata.TryGetTable(source, out _) || !context.Metadata.TryGetTable(target, out _))
            {
                context.Report.NotSupported("EntityMap", name, "One of the tables isn't here.");
                continue;
            }
            var map = MetadataIds.Named("entitymap", name);
            context.Rows.Put(context.Rows.New("entitymap", map).Set("sourceentityname", source).Set("targetentityname", target));
            foreach (var pair in element.Child("AttributeMaps")?.Elements() ?? [])
            {
                var (from, to) = (pair.Text("AttributeSource")?.ToLowerInvariant() ?? "", pair.Text("AttributeTarget")?.ToLowerInvariant() ?? "");
                context.Rows.Put(context.Rows.New("attributemap", MetadataIds.Named("attributemap", $"{name}: {from} to {to}"))
                    .Set("entitymapid", new EntityReference("entitymap", map)).Set("sourceattributename", from).Set("targetattributename", to));
            }
            context.Report.Done("EntityMap", name);
        }
    }
}
