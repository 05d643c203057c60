using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>FindParentResourceGroup</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FindParentResourceGroupRequest : OrganizationRequest
{
    public FindParentResourceGroupRequest() => RequestName = "FindParentResourceGroup";

    public Guid[] ChildrenIds
    {
        get => Parameters.TryGetValue("ChildrenIds", out var value) ? (Guid[])value : default;
        set => Parameters["ChildrenIds"] = value;
    }

    public Guid ParentId
    {
        get => Parameters.TryGetValue("ParentId", out var value) ? (Guid)value : default;
        set => Parameters["ParentId"] = value;
    }
}
