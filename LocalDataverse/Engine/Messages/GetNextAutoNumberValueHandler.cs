using LocalDataverse.Engine.Messages.Rows;

namespace LocalDataverse.Engine.Messages;

/// <summary>GetNextAutoNumberValue: the bare number that the next row's autonumber column gets.</summary>
internal sealed class GetNextAutoNumberValueHandler : IMessageHandler
{
    public string MessageName => "GetNextAutoNumberValue";

    public void Execute(OperationContext operation) => operation.OutputParameters["NextAutoNumberValue"] = AutoNumbers.Next(operation);
}
