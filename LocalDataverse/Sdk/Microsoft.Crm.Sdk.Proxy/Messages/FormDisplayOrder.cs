using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Form display order.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class FormDisplayOrder : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public Guid FormId { get; set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public bool IsCustomizable { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public int Order { get; set; }
}
