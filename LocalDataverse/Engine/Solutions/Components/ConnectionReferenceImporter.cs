using System.Collections.Generic;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Connection references: the node connectionreferences. The connection that an organisation has chosen stays.</summary>
internal sealed class ConnectionReferenceImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["connectionreferences"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("connectionreferences"))
        {
            var name = element.Attr("connectionreferencelogicalname") ?? throw new SolutionImportException("customizations.xml: a connectionreference has no connectionreferencelogicalname.");
            var id = (context.Rows.Has("connectionreference") ? context.Rows.IdOf("connectionreference", ("connectionreferencelogicalname", name)) : null) ?? MetadataIds.Named("connectionreference", name);
            StoredComponent.Put(
                context,
                "connectionreference",
                name,
                "connectionreference",
                id,
                row =>
                {
                    row.Set("connectionreferencelogicalname", name);
                    ComponentFile.Fill(context, row, element, "connectionreference", name, "connectionid", "customconnectorid");
                },
                works: true,
                "Stored; only flows and canvas apps use connections, and those don't run here.");
            context.Components.Add(ComponentTypes.ConnectionReference, id);
        }
        foreach (var (name, connection) in context.Options.ConnectionReferences)
        {
            var id = context.Rows.IdOf("connectionreference", ("connectionreferencelogicalname", name))
                ?? throw new SolutionImportException($"A connection was given for the connection reference {name}, which neither the solution nor the organisation has.");
            context.Rows.Put(context.Rows.New("connectionreference", id).Set("connectionid", connection));
        }
    }
}
