using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>CreateMultiple</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateMultipleResponse : OrganizationResponse
{
    /// <summary>Ids of the new rows, in the order of the targets.</summary>
    public Guid[] Ids => Results.TryGetValue("Ids", out var value) ? (Guid[])value : default;
}
