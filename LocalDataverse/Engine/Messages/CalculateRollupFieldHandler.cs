using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>CalculateRollupField: computes one rollup column of a row now.</summary>
internal sealed class CalculateRollupFieldHandler : IMessageHandler
{
    public string MessageName => "CalculateRollupField";

    public void Authorize(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        target.Id = operation.Resolve(target);
        operation.Demand(AccessRight.Write, target);
    }

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["Entity"] = RollupValue.Calculate(operation.Session, operation.Required<EntityReference>("Target"), operation.Required<string>("FieldName"), operation.Now);
}
