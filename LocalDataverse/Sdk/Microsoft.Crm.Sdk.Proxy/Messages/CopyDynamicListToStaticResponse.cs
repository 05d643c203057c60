using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CopyDynamicListToStatic</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyDynamicListToStaticResponse : OrganizationResponse
{
    public Guid StaticListId => Results.TryGetValue("StaticListId", out var value) ? (Guid)value : default;
}
