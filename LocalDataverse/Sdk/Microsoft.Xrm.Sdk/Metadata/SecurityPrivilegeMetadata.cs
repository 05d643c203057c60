using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a security privilege.</summary>
[DataContract(Name = "SecurityPrivilegeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public sealed class SecurityPrivilegeMetadata : IExtensibleDataObject
{
    internal SecurityPrivilegeMetadata()
    {
    }

    [DataMember]
    public bool CanBeBasic { get; private set; }

    [DataMember]
    public bool CanBeDeep { get; private set; }

    [DataMember]
    public bool CanBeEntityReference { get; private set; }

    [DataMember]
    public bool CanBeGlobal { get; private set; }

    [DataMember]
    public bool CanBeLocal { get; private set; }

    [DataMember]
    public bool CanBeParentEntityReference { get; private set; }

    [DataMember]
    public bool CanBeRecordFilter { get; private set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Name { get; private set; }

    [DataMember]
    public Guid PrivilegeId { get; private set; }

    [DataMember]
    public PrivilegeType PrivilegeType { get; private set; }
}
