using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>ImportMappingsImportMap</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportMappingsImportMapResponse : OrganizationResponse
{
    public Guid ImportMapId => Results.TryGetValue("ImportMapId", out var value) ? (Guid)value : default;
}
