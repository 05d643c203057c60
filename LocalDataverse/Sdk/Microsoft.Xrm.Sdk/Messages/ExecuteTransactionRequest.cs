using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>ExecuteTransaction</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ExecuteTransactionRequest : OrganizationRequest
{
    public ExecuteTransactionRequest() => RequestName = "ExecuteTransaction";

    /// <summary>The requests, executed in this order.</summary>
    public OrganizationRequestCollection Requests
    {
        get => Parameters.TryGetValue("Requests", out var value) ? (OrganizationRequestCollection)value : default;
        set => Parameters["Requests"] = value;
    }

    /// <summary>True: return the answers too.</summary>
    public bool? ReturnResponses
    {
        get => Parameters.TryGetValue("ReturnResponses", out var value) ? (bool?)value : default;
        set => Parameters["ReturnResponses"] = value;
    }
}
