namespace Microsoft.Crm.Sdk;

/// <summary>List member type.</summary>
public static class ListMemberType
{
    public const int Account = 1;

    public const int Contact = 2;

    public const int Lead = 4;
}
