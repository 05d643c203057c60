using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>ImportCardTypeSchema</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportCardTypeSchemaResponse : OrganizationResponse
{
    public Guid GUID => Results.TryGetValue("GUID", out var value) ? (Guid)value : default;
}
