using System;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.VirtualTables;

/// <summary>Which messages virtual tables have, and who carries them out.</summary>
internal static class VirtualMessages
{
    /// <summary>The handler of a message for its target: the data provider's when that is a virtual table, else the message's own.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">Virtual tables don't have the message.</exception>
    public static IMessageHandler Route(IMessageHandler handler, EntityReference? target, MetadataCatalog metadata, StepRunner steps)
    {
        // Connections are rows, or columns of rows, of their own.
        if (handler is CustomApiHandler or AssociateHandler or DisassociateHandler || target?.LogicalName is not { } name || !metadata.TryGetTable(name, out var table) || !table.IsVirtual) return handler;
        if (handler.MessageName == "Upsert") return new VirtualUpsertHandler(table, steps);
        if (DataProviders.ColumnOf(handler.MessageName) is null) throw NotSupported(handler.MessageName, table, "It is a virtual table.");
        return table.DataProviderId == DataProviders.DataSources ? new DataSourceTableHandler(handler, table) : new ProviderHandler(handler, table, steps);
    }

    /// <summary>Refuses a query whose joins lead to a virtual table: its rows are not in this database. The platform fails in SQL there.</summary>
    public static void RefuseJoins(MetadataCatalog metadata, QueryExpression query)
    {
        foreach (var link in query.LinkEntities) RefuseJoins(metadata, link);
        RefuseJoins(metadata, query.Criteria);
    }

    /// <summary>Refuses a read of a virtual table in a way that only tables of this database have.</summary>
    public static void Refuse(MetadataCatalog metadata, string name, string what)
    {
        if (metadata.TryGetTable(name, out var table) && table.IsVirtual) throw QueryFaults.Invalid($"{what} is not possible: '{table.LogicalName}' is a virtual table.");
    }

    /// <summary>The fault of a message that a virtual table, or its provider, doesn't have.</summary>
    public static Exception NotSupported(string message, TableDefinition table, string why) => PlatformFault.Create(
        PlatformErrorCodes.SdkEntityDoesNotSupportMessage, $"The '{message}' method does not support entities of type '{table.LogicalName}'. MessageProcessorCache returned MessageProcessor.Empty. {why}");

    private static void RefuseJoins(MetadataCatalog metadata, LinkEntity link)
    {
        Refuse(metadata, link.LinkToEntityName, $"A join from '{link.LinkFromEntityName}' to '{link.LinkToEntityName}'");
        foreach (var inner in link.LinkEntities) RefuseJoins(metadata, inner);
        RefuseJoins(metadata, link.LinkCriteria);
    }

    private static void RefuseJoins(MetadataCatalog metadata, FilterExpression? filter)
    {
        if (filter is null) return;
        if (filter.AnyAllFilterLinkEntity is { } link) RefuseJoins(metadata, link);
        foreach (var part in filter.Filters) RefuseJoins(metadata, part);
    }
}
