using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>DeleteAndPromote</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteAndPromoteRequest : OrganizationRequest
{
    public DeleteAndPromoteRequest() => RequestName = "DeleteAndPromote";

    public string UniqueName
    {
        get => Parameters.TryGetValue("UniqueName", out var value) ? (string)value : default;
        set => Parameters["UniqueName"] = value;
    }
}
