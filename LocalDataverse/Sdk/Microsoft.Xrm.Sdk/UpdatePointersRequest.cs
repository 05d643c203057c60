using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Update pointers request.</summary>
[DataContract(Name = "UpdatePointersRequest", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class UpdatePointersRequest
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public Guid FilePointer { get; set; }

    [DataMember]
    public long FileSize { get; set; }

    [DataMember]
    public bool IsCmkEnabled { get; set; }

    [DataMember]
    public Guid OrganizationId { get; set; }

    [DataMember]
    public int Otc { get; set; }

    [DataMember]
    public string Prefix { get; set; }

    [DataMember]
    public Guid ScaleGroupId { get; set; }

    [DataMember]
    public bool SetBodyToNull { get; set; }

    [DataMember]
    public int StoragePointer { get; set; }

    [DataMember]
    public Guid TargetObjectId { get; set; }

    [DataMember]
    public long VersionNumber { get; set; }
}
