namespace LocalDataverse.Engine.Security;

/// <summary>Values of roleprivileges.privilegedepthmask: how far a privilege reaches.</summary>
internal static class PrivilegeDepth
{
    /// <summary>Rows the user owns.</summary>
    public const int Basic = 1;

    /// <summary>Rows of the user's business unit.</summary>
    public const int Local = 2;

    /// <summary>Rows of the business unit and those below it.</summary>
    public const int Deep = 4;

    /// <summary>Every row.</summary>
    public const int Global = 8;
}
