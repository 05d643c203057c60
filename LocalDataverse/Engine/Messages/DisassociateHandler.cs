using LocalDataverse.Engine.Messages.Rows;

namespace LocalDataverse.Engine.Messages;

/// <summary>Disassociate: takes the connection between rows away.</summary>
internal sealed class DisassociateHandler : IMessageHandler
{
    public string MessageName => "Disassociate";

    public void Authorize(OperationContext operation) => Association.Authorize(operation);

    public void Execute(OperationContext operation) => Association.Of(operation).Disconnect();
}
