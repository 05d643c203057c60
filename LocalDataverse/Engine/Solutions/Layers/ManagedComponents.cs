using System;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Layers;

/// <summary>Changes that a person makes to rows that are components of managed solutions.</summary>
internal static class ManagedComponents
{
    /// <summary>Refuses a change of a managed component that its solution doesn't allow (iscustomizable).</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">GenericManagedPropertyFailure.</exception>
    public static void DemandChange(OperationContext operation, TableDefinition table, Entity target)
    {
        if (ComponentTypes.OfTable(table.LogicalName) is not { } type || Managed(operation, table, target.Id) is not { } row) return;
        // Flows are switched on and off whatever their solution says (assumed).
        if (type == ComponentTypes.Workflow && target.Attributes.Keys.All(c => !LayerChanges.IsLayered(table, c))) return;
        if (row.GetAttributeValue<BooleanManagedProperty>("iscustomizable") is { Value: false }) throw PlatformFault.Create(PlatformErrorCodes.GenericManagedPropertyFailure, NotCustomizable(type, target.Id));
    }

    /// <summary>Refuses the deletion of a managed component: it goes with its solution only. Values of environment variables are the organisation's (assumed).</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">CannotDeleteMetadata.</exception>
    public static void DemandDelete(OperationContext operation, TableDefinition table, Guid id)
    {
        if (ComponentTypes.OfTable(table.LogicalName) is not { } type || type == ComponentTypes.EnvironmentVariableValue || Managed(operation, table, id) is null) return;
        throw PlatformFault.Create(
            PlatformErrorCodes.CannotDeleteMetadata,
            $"The 'Delete' operation on the current component(name='{ComponentTypes.Name(type)}', id='{id:D}') failed during managed property evaluation of condition: 'Managed Property Name: {Property(type, "canbedeleted")}; Component Name: {ComponentTypes.Name(type)}; Attribute Name: {Property(type, "canbedeleted")};'");
    }

    /// <summary>True when the component may be changed: an unmanaged one in any case.</summary>
    public static bool IsCustomizable(IDataSession session, int type, Guid id)
    {
        if (!new InstalledSolutions(session).ManagedHolders((type, id)).Any()) return true;
        var index = new MetadataIndex(session.Metadata);
        var restrictions = type switch
        {
            ComponentTypes.Entity => index.Table(id)?.Restrictions,
            ComponentTypes.Attribute => index.Column(id)?.Column.Restrictions,
            ComponentTypes.EntityRelationship => index.Relationship(id)?.Restrictions,
            ComponentTypes.OptionSet => index.Choice(id)?.Restrictions,
            _ => null,
        };
        if (restrictions is not null) return !restrictions.Contains("IsCustomizable");
        return ComponentTypes.Table(type) is not { } name || !session.Metadata.TryGetTable(name, out var table) || !table.TryGetColumn("iscustomizable", out _)
            || session.Find(name, id, new ColumnSet("iscustomizable"))?.GetAttributeValue<BooleanManagedProperty>("iscustomizable") is not { Value: false };
    }

    /// <summary>A row was changed: of a managed component that is a change of the layer Active.</summary>
    public static void Changed(OperationContext operation, TableDefinition table, Entity row)
    {
        if (ComponentTypes.OfTable(table.LogicalName) is not { } type || Managed(operation, table, row.Id) is null) return;
        var changes = row.Attributes.Where(a => LayerChanges.IsLayered(table, a.Key)).ToDictionary(a => a.Key, a => (object?)a.Value);
        if (changes.Count > 0) ActiveLayer.Add(operation.Session, type, table, row.Id, changes, operation.Now);
    }

    /// <summary>The platform's sentence about a component that may not be changed.</summary>
    public static string NotCustomizable(int type, Guid id) =>
        $"The evaluation of the current component(name={ComponentTypes.Name(type)}, id={id:D}) in the current operation (Update) failed during managed property evaluation of condition: 'Managed Property Name: {Property(type, "iscustomizable")}; Component Name: {ComponentTypes.Name(type)}; Attribute Name: iscustomizable;'";

    // Tables of the newer kinds have one property for both.
    private static string Property(int type, string classic) => type >= ComponentTypes.PluginPackage || type is ComponentTypes.EnvironmentVariableDefinition or ComponentTypes.EnvironmentVariableValue ? "iscustomizableanddeletable" : classic;

    private static Entity? Managed(OperationContext operation, TableDefinition table, Guid id)
    {
        if (!table.TryGetColumn("ismanaged", out _)) return null;
        var row = operation.Session.Find(table.LogicalName, id, table.TryGetColumn("iscustomizable", out _) ? new ColumnSet("ismanaged", "iscustomizable") : new ColumnSet("ismanaged"));
        return row?.GetAttributeValue<bool?>("ismanaged") == true ? row : null;
    }
}
