using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>ExecuteAsync</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ExecuteAsyncRequest : OrganizationRequest
{
    public ExecuteAsyncRequest() => RequestName = "ExecuteAsync";

    public OrganizationRequest Request
    {
        get => Parameters.TryGetValue("Request", out var value) ? (OrganizationRequest)value : default;
        set => Parameters["Request"] = value;
    }
}
