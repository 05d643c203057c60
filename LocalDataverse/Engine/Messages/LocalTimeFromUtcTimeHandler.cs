using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Rules;

namespace LocalDataverse.Engine.Messages;

/// <summary>LocalTimeFromUtcTime: what the clocks of a time zone show at a moment.</summary>
internal sealed class LocalTimeFromUtcTimeHandler : IMessageHandler
{
    public string MessageName => "LocalTimeFromUtcTime";

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["LocalTime"] = TimeZones.ToLocal(operation.RequiredValue<DateTime>("UtcTime"), TimeZoneDefinition.Find(operation.RequiredValue<int>("TimeZoneCode")).Zone);
}
