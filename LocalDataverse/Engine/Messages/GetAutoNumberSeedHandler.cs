using LocalDataverse.Engine.Messages.Rows;

namespace LocalDataverse.Engine.Messages;

/// <summary>GetAutoNumberSeed: where an autonumber column's sequence was started.</summary>
internal sealed class GetAutoNumberSeedHandler : IMessageHandler
{
    public string MessageName => "GetAutoNumberSeed";

    public void Execute(OperationContext operation) => operation.OutputParameters["AutoNumberSeedValue"] = AutoNumbers.Seed(operation);
}
