using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Rules;

namespace LocalDataverse.Engine.Messages;

/// <summary>UtcTimeFromLocalTime: the moment at which the clocks of a time zone show this.</summary>
internal sealed class UtcTimeFromLocalTimeHandler : IMessageHandler
{
    public string MessageName => "UtcTimeFromLocalTime";

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["UtcTime"] = TimeZones.ToUtc(operation.RequiredValue<DateTime>("LocalTime"), TimeZoneDefinition.Find(operation.RequiredValue<int>("TimeZoneCode")).Zone);
}
