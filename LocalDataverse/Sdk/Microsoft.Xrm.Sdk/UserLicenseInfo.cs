using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>User license info.</summary>
[DataContract(Name = "UserLicenseInfo", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class UserLicenseInfo : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember(EmitDefaultValue = false, IsRequired = false, Order = 1)]
    public List<ServicePlan> ServicePlans { get; set; }
}
