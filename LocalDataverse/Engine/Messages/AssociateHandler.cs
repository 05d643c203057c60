using LocalDataverse.Engine.Messages.Rows;

namespace LocalDataverse.Engine.Messages;

/// <summary>Associate: connects a row with others by a relationship.</summary>
internal sealed class AssociateHandler : IMessageHandler
{
    public string MessageName => "Associate";

    public void Authorize(OperationContext operation) => Association.Authorize(operation);

    public void Execute(OperationContext operation) => Association.Of(operation).Connect();
}
