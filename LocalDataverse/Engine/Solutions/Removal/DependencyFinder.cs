using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.VirtualTables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Removal;

/// <summary>
/// Finds what stays and needs what would go: what metadata and logic refer to, and columns in views and forms. Assumed: what user interface refers to otherwise (web resources of forms,
/// parts of apps) doesn't hold a solution back here.
/// </summary>
internal sealed class DependencyFinder
{
    private readonly IDataSession _session;
    private readonly RemovalPlan _plan;
    private readonly List<Dependency> _found = [];

    private DependencyFinder(IDataSession session, RemovalPlan plan)
    {
        _session = session;
        _plan = plan;
    }

    /// <summary>The dependencies, none when nothing stands in the way.</summary>
    public static IReadOnlyList<Dependency> Find(IDataSession session, RemovalPlan plan, InstalledSolutions? installed = null, Guid? solution = null)
    {
        var finder = new DependencyFinder(session, plan);
        finder.Metadata();
        finder.Logic();
        finder.Providers();
        finder.UserInterface();
        if (installed is not null && solution is { } id) finder.Extensions(installed, id);
        return finder._found.Distinct().ToList();
    }

    // Columns, relationships and keys of tables that stay.
    private void Metadata()
    {
        foreach (var table in _session.Metadata.Tables.Where(t => !t.IsIntersect && !_plan.RemovesTable(t.LogicalName)))
        {
            foreach (var column in table.Columns.Values.Where(c => c.IsCustom))
            {
                var id = MetadataIds.Column(table.LogicalName, column.LogicalName);
                if (_plan.Removes(ComponentTypes.Attribute, id)) continue;
                var name = $"{table.LogicalName}.{column.LogicalName}";
                foreach (var target in column.Targets.Where(_plan.RemovesTable)) AddTable(target, ComponentTypes.Attribute, id, name);
                if (column.GlobalChoice is { } choice && _plan.Removes(ComponentTypes.OptionSet, MetadataIds.Choice(choice)))
                    Add(ComponentTypes.OptionSet, MetadataIds.Choice(choice), choice, ComponentTypes.Attribute, id, name);
            }
            foreach (var key in table.Keys)
            {
                var id = MetadataIds.Key(table.LogicalName, key.LogicalName);
                if (_plan.Removes(ComponentTypes.EntityKey, id)) continue;
                foreach (var column in key.Columns) AddColumn(table.LogicalName, column, ComponentTypes.EntityKey, id, $"{table.LogicalName}.{key.LogicalName}");
            }
        }
        foreach (var relationship in _session.Metadata.Relationships.Where(r => r.IsManyToMany && r.IsCustom))
        {
            var id = MetadataIds.Relationship(relationship.SchemaName);
            if (_plan.Removes(ComponentTypes.EntityRelationship, id)) continue;
            foreach (var table in new[] { relationship.ReferencedTable, relationship.ReferencingTable }) AddTable(table, ComponentTypes.EntityRelationship, id, relationship.SchemaName);
        }
    }

    private void Logic()
    {
        var filters = Rows("sdkmessagefilter").ToDictionary(f => f.Id, f => f.GetAttributeValue<string>("primaryobjecttypecode"));
        var apis = Rows("customapi");
        var messages = apis.Where(a => a.Contains("sdkmessageid")).ToLookup(a => a.GetAttributeValue<EntityReference>("sdkmessageid").Id);
        foreach (var step in Staying("sdkmessageprocessingstep"))
        {
            var name = step.GetAttributeValue<string>("name") ?? "";
            var table = step.GetAttributeValue<EntityReference>("sdkmessagefilterid") is { } filter ? filters.GetValueOrDefault(filter.Id) : null;
            if (table is not null)
            {
                AddTable(table, ComponentTypes.SdkMessageProcessingStep, step.Id, name);
                foreach (var column in Split(step.GetAttributeValue<string>("filteringattributes"))) AddColumn(table, column, ComponentTypes.SdkMessageProcessingStep, step.Id, name);
            }
            if (step.GetAttributeValue<EntityReference>("eventhandler") is { } handler && ComponentTypes.OfTable(handler.LogicalName) is { } kind && _plan.Removes(kind, handler.Id))
                Add(kind, handler.Id, handler.Name ?? "", ComponentTypes.SdkMessageProcessingStep, step.Id, name);
            if (step.GetAttributeValue<EntityReference>("sdkmessageid") is { } message)
                foreach (var api in messages[message.Id].Where(a => _plan.Removes(ComponentTypes.CustomApi, a.Id))) Add(ComponentTypes.CustomApi, api.Id, Name(api), ComponentTypes.SdkMessageProcessingStep, step.Id, name);
        }
        foreach (var api in Staying("customapi"))
        {
            if (api.GetAttributeValue<string>("boundentitylogicalname") is { } table) AddTable(table, ComponentTypes.CustomApi, api.Id, Name(api));
            if (api.GetAttributeValue<EntityReference>("plugintypeid") is { } type && _plan.Removes(ComponentTypes.PluginType, type.Id)) Add(ComponentTypes.PluginType, type.Id, type.Name ?? "", ComponentTypes.CustomApi, api.Id, Name(api));
            if (api.GetAttributeValue<string>("executeprivilegename") is { } privilege && TableOf(privilege) is { } guarded) AddTable(guarded, ComponentTypes.CustomApi, api.Id, Name(api));
        }
        foreach (var (kind, table) in new[] { (ComponentTypes.CustomApiRequestParameter, "customapirequestparameter"), (ComponentTypes.CustomApiResponseProperty, "customapiresponseproperty") })
            foreach (var field in Staying(table).Where(f => f.Contains("logicalentityname"))) AddTable(field.GetAttributeValue<string>("logicalentityname"), kind, field.Id, Name(field));
    }

    // A virtual table needs its provider and its data source, a data source its provider, a provider its plug-ins and its table of data sources.
    private void Providers()
    {
        foreach (var table in _session.Metadata.Tables.Where(t => t.IsVirtual && !_plan.RemovesTable(t.LogicalName)))
        {
            NeedRow(ComponentTypes.EntityDataProvider, table.DataProviderId, ComponentTypes.Entity, MetadataIds.Table(table.LogicalName), table.LogicalName);
            NeedRow(ComponentTypes.EntityDataSource, table.DataSourceId, ComponentTypes.Entity, MetadataIds.Table(table.LogicalName), table.LogicalName);
        }
        foreach (var source in Staying("entitydatasource"))
            NeedRow(ComponentTypes.EntityDataProvider, source.GetAttributeValue<EntityReference>("entitydataproviderid")?.Id, ComponentTypes.EntityDataSource, source.Id, source.GetAttributeValue<string>("name") ?? "");
        foreach (var provider in Staying("entitydataprovider"))
        {
            var name = provider.GetAttributeValue<string>("name") ?? "";
            if (provider.GetAttributeValue<string>("datasourcelogicalname") is { } table) AddTable(table, ComponentTypes.EntityDataProvider, provider.Id, name);
            foreach (var column in DataProviders.PluginColumns) NeedRow(ComponentTypes.PluginType, provider.GetAttributeValue<Guid?>(column), ComponentTypes.EntityDataProvider, provider.Id, name);
        }

        void NeedRow(int type, Guid? id, int dependentType, Guid dependent, string name)
        {
            if (id is { } needed && _plan.Removes(type, needed)) Add(type, needed, _session.Find(ComponentTypes.Table(type)!, needed, new ColumnSet("name"))?.GetAttributeValue<string>("name") ?? "", dependentType, dependent, name);
        }
    }

    // A view or form of a table that stays, with a column that goes. Those of a table that goes go with it.
    private void UserInterface()
    {
        var columns = _plan.Removed.Where(c => c.Type == ComponentTypes.Attribute).Select(c => _plan.Metadata.Column(c.Id)).OfType<(Metadata.TableDefinition Table, Metadata.ColumnDefinition Column)>()
            .Where(c => !_plan.RemovesTable(c.Table.LogicalName)).ToLookup(c => c.Table.LogicalName, c => c.Column.LogicalName, StringComparer.OrdinalIgnoreCase);
        if (columns.Count == 0) return;
        foreach (var view in Staying("savedquery"))
            Mentions(view, ComponentTypes.SavedQuery, view.GetAttributeValue<string>("returnedtypecode"), view.GetAttributeValue<string>("fetchxml"), c => $"\"{c}\"");
        foreach (var form in Staying("systemform"))
            Mentions(form, ComponentTypes.SystemForm, form.GetAttributeValue<string>("objecttypecode"), form.GetAttributeValue<string>("formxml"), c => $"datafieldname=\"{c}\"");

        void Mentions(Entity row, int type, string? table, string? xml, Func<string, string> text)
        {
            foreach (var column in columns[table ?? ""].Where(c => xml?.Contains(text(c), StringComparison.OrdinalIgnoreCase) == true))
                AddColumn(table!, column, type, row.Id, row.GetAttributeValue<string>("name") ?? "");
        }
    }

    // Another solution that adds to a table that would go.
    private void Extensions(InstalledSolutions installed, Guid solution)
    {
        foreach (var table in _plan.Removed.Where(c => c.Type == ComponentTypes.Entity))
            foreach (var other in installed.OthersWith(table, solution))
                Add(table.Type, table.Id, _plan.Metadata.NameOf(table.Type, table.Id) ?? "", table.Type, table.Id, $"{_plan.Metadata.NameOf(table.Type, table.Id)} in the solution {installed[other].GetAttributeValue<string>("uniquename")}");
    }

    private void AddTable(string table, int type, Guid id, string name)
    {
        if (_plan.RemovesTable(table)) Add(ComponentTypes.Entity, MetadataIds.Table(table), table, type, id, name);
    }

    private void AddColumn(string table, string column, int type, Guid id, string name)
    {
        var required = MetadataIds.Column(table, column);
        if (_plan.Removes(ComponentTypes.Attribute, required)) Add(ComponentTypes.Attribute, required, $"{table}.{column}", type, id, name);
    }

    private void Add(int requiredType, Guid requiredId, string requiredName, int type, Guid id, string name) => _found.Add(new Dependency(requiredType, requiredId, requiredName, type, id, name));

    private IEnumerable<Entity> Staying(string table) => Rows(table).Where(r => !_plan.Removes(ComponentTypes.OfTable(table)!.Value, r.Id));

    private List<Entity> Rows(string table) => _session.Metadata.TryGetTable(table, out _) ? [.. _session.Query(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities] : [];

    // Privileges are named prv<Right><SchemaName>.
    private string? TableOf(string privilege) => _plan.Removed.Where(c => c.Type == ComponentTypes.Entity).Select(c => _plan.Metadata.Table(c.Id))
        .FirstOrDefault(t => t is not null && privilege.EndsWith(t.SchemaName, StringComparison.OrdinalIgnoreCase))?.LogicalName;

    private static string Name(Entity row) => row.GetAttributeValue<string>("uniquename") ?? "";

    private static string[] Split(string? columns) => columns?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
