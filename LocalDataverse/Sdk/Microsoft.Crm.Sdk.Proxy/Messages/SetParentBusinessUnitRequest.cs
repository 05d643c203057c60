using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SetParentBusinessUnit</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetParentBusinessUnitRequest : OrganizationRequest
{
    public SetParentBusinessUnitRequest() => RequestName = "SetParentBusinessUnit";

    public Guid BusinessUnitId
    {
        get => Parameters.TryGetValue("BusinessUnitId", out var value) ? (Guid)value : default;
        set => Parameters["BusinessUnitId"] = value;
    }

    public Guid ParentId
    {
        get => Parameters.TryGetValue("ParentId", out var value) ? (Guid)value : default;
        set => Parameters["ParentId"] = value;
    }
}
