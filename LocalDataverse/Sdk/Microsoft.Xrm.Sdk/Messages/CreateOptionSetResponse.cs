using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>CreateOptionSet</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateOptionSetResponse : OrganizationResponse
{
    public Guid OptionSetId => Results.TryGetValue("OptionSetId", out var value) ? (Guid)value : default;
}
