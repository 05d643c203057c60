namespace LocalDataverse.Engine.Messages;

/// <summary>
/// The main operation (stage 30) of one message: one handler, one file. The pipeline has run stages 10 and 20 before and runs 40 after;
/// the handler reads <see cref="OperationContext.InputParameters"/> as plug-ins left them and fills <see cref="OperationContext.OutputParameters"/>.
/// </summary>
public interface IMessageHandler
{
    /// <summary>The message's name, as in OrganizationRequest.RequestName.</summary>
    string MessageName { get; }

    /// <summary>Carries the message out.</summary>
    void Execute(OperationContext operation);
}
