namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.AttributeUsage((global::System.AttributeTargets)128, AllowMultiple= false)]
public sealed class AlternatekeyAttribute : global::System.Attribute
{
}
