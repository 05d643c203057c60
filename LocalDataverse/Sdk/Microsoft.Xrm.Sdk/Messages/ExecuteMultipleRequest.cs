using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>ExecuteMultiple</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ExecuteMultipleRequest : OrganizationRequest
{
    public ExecuteMultipleRequest() => RequestName = "ExecuteMultiple";

    /// <summary>The requests, executed in this order.</summary>
    public OrganizationRequestCollection Requests
    {
        get => Parameters.TryGetValue("Requests", out var value) ? (OrganizationRequestCollection)value : default;
        set => Parameters["Requests"] = value;
    }

    /// <summary>How to go on after a failure and what to return.</summary>
    public ExecuteMultipleSettings Settings
    {
        get => Parameters.TryGetValue("Settings", out var value) ? (ExecuteMultipleSettings)value : default;
        set => Parameters["Settings"] = value;
    }
}
