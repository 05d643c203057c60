using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Assemblies;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Solutions.Tables;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Sources;

/// <summary>A node of customizations.xml and the components that its children are.</summary>
/// <param name="Node">The node.</param>
/// <param name="Type">The components' type.</param>
/// <param name="Id">The id that a child's component has in the organisation; null when it has none there.</param>
internal sealed record SourceNode(string Node, int Type, Func<IDataSession, XElement, Guid?> Id)
{
    /// <summary>Every node whose children are components.</summary>
    public static IReadOnlyList<SourceNode> All { get; } =
    [
        new("Entities", ComponentTypes.Entity, (_, e) => MetadataIds.Table(TableReader.LogicalName(e))),
        new("Roles", ComponentTypes.Role, (_, e) => Ids.Find(e, "id")),
        new("Workflows", ComponentTypes.Workflow, (_, e) => Ids.Find(e, "WorkflowId")),
        new("FieldSecurityProfiles", ComponentTypes.FieldSecurityProfile, (_, e) => Ids.Find(e, "fieldsecurityprofileid")),
        new("EntityRelationships", ComponentTypes.EntityRelationship, (_, e) => MetadataIds.Relationship(RelationshipReader.Name(e))),
        new("optionsets", ComponentTypes.OptionSet, (_, e) => MetadataIds.Choice(e.Attr("Name") ?? "")),
        new("Dashboards", ComponentTypes.SystemForm, (_, e) => Ids.Find(e, "FormId")),
        new("WebResources", ComponentTypes.WebResource, (s, e) => Row(s, "webresource", "name", e.Text("Name"))),
        new("CustomControls", ComponentTypes.CustomControl, (s, e) => Row(s, "customcontrol", "name", e.Text("Name"))),
        new("SolutionPluginAssemblies", ComponentTypes.PluginAssembly, Assembly),
        new("SdkMessageProcessingSteps", ComponentTypes.SdkMessageProcessingStep, (_, e) => Ids.Find(e, "SdkMessageProcessingStepId")),
        new("ServiceEndpoints", ComponentTypes.ServiceEndpoint, (_, e) => Ids.Find(e, "ServiceEndpointId")),
        new("AppModuleSiteMaps", ComponentTypes.SiteMap, (_, e) => MetadataIds.Named("sitemap", e.Text("SiteMapUniqueName") ?? "")),
        new("AppModules", ComponentTypes.AppModule, (_, e) => MetadataIds.Named("appmodule", e.Text("UniqueName") ?? "")),
        new("EntityDataProviders", ComponentTypes.EntityDataProvider, (_, e) => Ids.Find(e, "EntityDataProviderId")),
        new("EntityDataSources", ComponentTypes.EntityDataSource, (_, e) => Ids.Find(e, "EntityDataSourceId")),
        new("CanvasApps", ComponentTypes.CanvasApp, (_, e) => MetadataIds.Named("canvasapp", e.Text("Name") ?? "")),
        new("Connectors", ComponentTypes.Connector, (_, e) => Ids.Find(e, "connectorid")),
        new("connectionreferences", ComponentTypes.ConnectionReference, (s, e) => Row(s, "connectionreference", "connectionreferencelogicalname", e.Attr("connectionreferencelogicalname"))),
        new("managedidentities", ComponentTypes.ManagedIdentity, (_, e) => Ids.Find(e, "managedidentityid")),
    ];

    /// <summary>The id of the row whose column has the value; null when there is none.</summary>
    public static Guid? Row(IDataSession session, string table, string column, string? value) =>
        value is not null && session.Metadata.TryGetTable(table, out _) ? session.FindId(table, [new(column, value)]) : null;

    private static Guid? Assembly(IDataSession session, XElement element)
    {
        var id = Ids.Find(element, "PluginAssemblyId");
        if (id is { } own && session.Find("pluginassembly", own, new ColumnSet(false)) is not null) return own;
        if (element.Attr("FullName") is not { } fullName) return null;
        var name = AssemblyNames.Parse(fullName);
        var query = new QueryExpression("pluginassembly") { ColumnSet = new ColumnSet("version") };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name.Name);
        return session.Query(query).Entities.OrderBy(a => AssemblyRows.SameMajorAndMinor(a.GetAttributeValue<string>("version"), name) ? 0 : 1).FirstOrDefault()?.Id;
    }
}
