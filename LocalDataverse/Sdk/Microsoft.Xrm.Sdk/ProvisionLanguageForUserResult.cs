using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Provision language for user result.</summary>
[DataContract(Name = "ProvisionLanguageForUserResult", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class ProvisionLanguageForUserResult
{
    [DataMember]
    public Guid AsyncOperationId { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public int Lcid { get; set; }

    [DataMember]
    public ProvisionLanguageForUserStatusType StatusType { get; set; }
}
