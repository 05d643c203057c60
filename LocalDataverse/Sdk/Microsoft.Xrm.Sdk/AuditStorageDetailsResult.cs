using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Audit storage details result.</summary>
[DataContract(Name = "AuditStorageDetailsResult", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class AuditStorageDetailsResult : IExtensibleDataObject
{
    [DataMember]
    public Dictionary<string, AuditStorageDetails> AuditStorageDetails { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Status { get; set; }
}
