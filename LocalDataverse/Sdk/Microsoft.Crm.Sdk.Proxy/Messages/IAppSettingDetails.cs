namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App setting details, as the platform hands it to code.</summary>
public interface IAppSettingDetails
{
    int DataType { get; set; }

    string Name { get; set; }

    string Value { get; set; }
}
