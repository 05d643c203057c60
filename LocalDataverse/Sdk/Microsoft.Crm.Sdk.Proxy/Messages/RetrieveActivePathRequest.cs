using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveActivePath</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveActivePathRequest : OrganizationRequest
{
    public RetrieveActivePathRequest() => RequestName = "RetrieveActivePath";

    public Guid ProcessInstanceId
    {
        get => Parameters.TryGetValue("ProcessInstanceId", out var value) ? (Guid)value : default;
        set => Parameters["ProcessInstanceId"] = value;
    }
}
