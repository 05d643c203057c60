using System;
using System.ServiceModel;

namespace LocalDataverse.Server.Soap;

/// <summary>A message that the Organization Service can't take as it is. Codes and texts are those of Windows Communication Foundation, on which the platform's service stands.</summary>
internal sealed class SoapException : FaultException
{
    private const string Dispatcher = "http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher";
    private const string Addressing = "http://schemas.microsoft.com/ws/2005/05/addressing/none";

    private SoapException(FaultCode code, string message) : base(new FaultReason(message), code, null)
    {
    }

    /// <summary>The body can't be taken apart: it is no XML, or no SOAP 1.1 envelope.</summary>
    public static SoapException NoEnvelope(Exception cause) => new(new FaultCode("Client", SoapEnvelope.Namespace), $"The body is no SOAP 1.1 envelope: {cause.Message}");

    /// <summary>An object is another one (z:Ref); code and text are ours.</summary>
    public static SoapException Reference() => new(new FaultCode("Client", SoapEnvelope.Namespace), "The body refers from one object to another (z:Ref); write it where it belongs.");

    /// <summary>The SOAPAction is none of the contract's.</summary>
    public static SoapException UnknownAction(string action) => new(
        new FaultCode("ActionNotSupported", Addressing),
        $"The message with Action '{action}' cannot be processed at the receiver, due to a ContractFilter mismatch at the EndpointDispatcher. This may be because of either a contract mismatch "
        + "(mismatched Actions between sender and receiver) or a binding/security mismatch between the sender and the receiver.  Check that sender and receiver have the same contract and the same binding "
        + "(including security requirements, e.g. Message, Transport, None).");

    /// <summary>The body isn't the operation's.</summary>
    public static SoapException WrongBody(string operation, string name, string ns) => new(
        new FaultCode("DeserializationFailed", Dispatcher),
        $"Error in deserializing body of request message for operation '{operation}'. OperationFormatter encountered an invalid Message body. Expected to find node type 'Element' with name '{operation}' and "
        + $"namespace '{OrganizationContract.Services}'. Found node type 'Element' with name '{name}' and namespace '{ns}'");

    /// <summary>Execute has nothing to execute; code and text are ours.</summary>
    public static SoapException NoRequest(string parameter) => new(new FaultCode("Client", SoapEnvelope.Namespace), $"Required member '{parameter}' missing.");

    /// <summary>A parameter can't be read.</summary>
    public static SoapException Unreadable(string parameter, Exception cause) => new(
        new FaultCode("DeserializationFailed", Dispatcher),
        $"The formatter threw an exception while trying to deserialize the message: There was an error while trying to deserialize parameter {OrganizationContract.Services}:{parameter}. "
        + $"The InnerException message was '{cause.Message}'.  Please see InnerException for more details.");

    /// <summary>The client demands that a header is understood, and it isn't.</summary>
    public static SoapException NotUnderstood(string name, string ns) => new(
        new FaultCode("MustUnderstand", SoapEnvelope.Namespace),
        $"The header '{name}' from the namespace '{ns}' was not understood by the recipient of this message, causing the message to not be processed.  This error typically indicates that the sender of this "
        + "message has enabled a communication protocol that the receiver cannot process.  Please ensure that the configuration of the client's binding is consistent with the service's binding. ");
}
