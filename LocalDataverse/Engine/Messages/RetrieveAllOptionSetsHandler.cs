using System;
using System.Linq;
using LocalDataverse.Engine.Messages.Definitions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveAllOptionSets: every global choice, by name.</summary>
internal sealed class RetrieveAllOptionSetsHandler : IMessageHandler
{
    public string MessageName => "RetrieveAllOptionSets";

    public void Execute(OperationContext operation)
    {
        var describer = operation.Describer();
        operation.OutputParameters["OptionSetMetadata"] =
            operation.Metadata.Choices.OrderBy(c => c.Name, StringComparer.Ordinal).Select(OptionSetMetadataBase (c) => describer.Describe(c)).ToArray();
    }
}
