using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of a column permission.</summary>
public static class FieldPermissionType
{
    public const int NotAllowed = 0;

    public const int Allowed = 4;

    public static void Validate(int value) => Validate(value, null);

    public static void Validate(int value, string permissionName)
    {
        if (value != NotAllowed && value != Allowed) throw new ArgumentOutOfRangeException(permissionName ?? nameof(value), value, "A column permission is 0 or 4.");
    }
}
