using System;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Messages.Definitions;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveAllEntities: every table's definition, by name, with the parts that EntityFilters names.</summary>
internal sealed class RetrieveAllEntitiesHandler : IMessageHandler
{
    public string MessageName => "RetrieveAllEntities";

    public void Execute(OperationContext operation)
    {
        var describer = operation.Describer();
        var parts = operation.Parts();
        operation.OutputParameters["EntityMetadata"] = operation.Metadata.Tables.OrderBy(t => t.LogicalName, StringComparer.Ordinal).Select(t => describer.Describe(t, parts)).ToArray();
        operation.OutputParameters["Timestamp"] = operation.Metadata.Version.ToString(CultureInfo.InvariantCulture);
    }
}
