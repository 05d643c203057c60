using System;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Plugins;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.VirtualTables;

/// <summary>Runs a data provider's plug-ins as the main operation, stage 30 (PLATFORM-FACTS 1.1).</summary>
internal static class ProviderPlugins
{
    /// <summary>Runs the plug-in of a message.</summary>
    /// <param name="operation">The operation it is a part of.</param>
    /// <param name="steps">Runs plug-ins.</param>
    /// <param name="table">The virtual table.</param>
    /// <param name="message">One of the messages that providers implement.</param>
    /// <param name="row">The row it is about; empty for none.</param>
    /// <param name="input">The plug-in's InputParameters.</param>
    /// <param name="output">Takes its OutputParameters.</param>
    public static void Run(OperationContext operation, StepRunner steps, TableDefinition table, string message, Guid row, ParameterCollection input, ParameterCollection output)
    {
        var column = DataProviders.ColumnOf(message)!;
        var provider = operation.Session.Find("entitydataprovider", table.DataProviderId!.Value, new ColumnSet("name", column)) ?? throw NoProvider(message, table);
        var name = provider.GetAttributeValue<string>("name");
        if (provider.GetAttributeValue<Guid?>(column) is not { } plugin || plugin == Guid.Empty || plugin == DataProviders.NotImplemented)
            throw VirtualMessages.NotSupported(message, table, $"Its data provider '{name}' has no plug-in for it.");
        var step = new EntityReference("sdkmessageprocessingstep", PlatformIds.Of("dataprovider", provider.Id.ToString("D"), message)) { Name = $"DataProvider '{name}' {message} implementation" };
        var raised = new MessageEvent(message, table.LogicalName, row, input, operation.SharedVariables) { Output = output };
        var context = operation.Frame.CreateContext(raised, Stage.MainOperation, step, isolationMode: 2);
        steps.RunPlugin(new PluginRegistration(plugin, step, null, null, null), context, operation.Frame);
    }

    // The providers that come with the platform (OData v4, Azure Cosmos DB, connectors) have no code here.
    private static Exception NoProvider(string message, TableDefinition table) => VirtualMessages.NotSupported(
        message, table, table.DataProviderId == DataProviders.None ? "It is a virtual table without a data provider." : $"LocalDataverse does not have its data provider {table.DataProviderId:D}; the platform's own, such as OData v4, are not supported.");
}
