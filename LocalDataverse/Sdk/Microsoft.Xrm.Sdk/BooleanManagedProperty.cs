using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A managed property that is true or false.</summary>
[DataContract(Name = "BooleanManagedProperty", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class BooleanManagedProperty : ManagedProperty<bool>
{
    public BooleanManagedProperty()
    {
    }

    /// <summary>Makes the property with a value.</summary>
    public BooleanManagedProperty(bool value) => Value = value;
}
